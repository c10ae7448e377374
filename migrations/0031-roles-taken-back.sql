-- A role given by mistake for a later day is taken back before it begins: nobody ever held it, so nothing of it stays.
call torikumi.apply_tenancy('torikumi.role_holding', 'select', 'insert', 'update', 'delete');
