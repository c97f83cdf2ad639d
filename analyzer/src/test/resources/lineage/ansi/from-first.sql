FROM raw.click c INSERT OVERWRITE TABLE core.page SELECT c.page INSERT INTO core.visitor SELECT c.visitor;
