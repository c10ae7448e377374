-- Replacing the key that secrets are sealed with writes them anew, in tables whose rows are otherwise only added or removed.
grant update (sealed) on torikumi.survey_recipient to torikumi_app;
grant update (sealed) on torikumi.survey_inbox to torikumi_app;
grant update (sealed) on torikumi.entry_personal to torikumi_app;
grant update (sealed) on torikumi.entry_import to torikumi_app;
