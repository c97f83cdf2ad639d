INSERT INTO core.country (code, name) VALUES ('SE', 'Sweden'), ('NO', 'Norway');
