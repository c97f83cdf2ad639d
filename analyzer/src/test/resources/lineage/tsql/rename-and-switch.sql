SELECT id INTO core.fact_new FROM stg.fact
EXEC sp_rename 'core.fact', 'fact_old'
EXEC sp_rename N'core.[fact_new]', N'fact', 'OBJECT'
EXEC sp_rename 'core.fact.id', 'key', 'COLUMN'
ALTER TABLE stg.partition_in SWITCH PARTITION 2 TO core.fact PARTITION 2
