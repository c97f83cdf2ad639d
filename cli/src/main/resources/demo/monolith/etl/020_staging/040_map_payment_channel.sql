TRUNCATE etl.map_payment, etl.map_channel;
INSERT INTO etl.map_payment VALUES ('P', 'I', 'INVOICE'), ('P', 'D', 'DEBIT'), ('P', 'C', 'CARD'), ('R', 'incasso', 'DEBIT'), ('R', 'acceptgiro', 'GIRO'), ('R', 'factuur', 'INVOICE');
INSERT INTO etl.map_channel VALUES ('P', 'PH', 'PHONE'), ('P', 'SH', 'SHOP'), ('P', 'DM', 'MAILING'), ('P', 'WB', 'WEB'), ('P', 'FR', 'STREET'),
                                   ('W', 'web', 'WEB'), ('W', 'app', 'APP'), ('W', 'affiliate', 'PARTNER'), ('W', 'newsletter', 'MAIL');
