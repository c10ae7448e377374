-- What no longer opens anything may go: sessions and links that ended long ago. The audit says that they were.

call torikumi.apply_tenancy('torikumi.session', 'select', 'insert', 'update', 'delete');
call torikumi.apply_tenancy('torikumi.invitation', 'select', 'insert', 'update', 'delete');
