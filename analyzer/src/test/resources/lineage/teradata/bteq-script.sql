.LOGON prod/etl_user,secret;
.SET WIDTH 200
DATABASE stage;
INSERT INTO core.fact_sale (sale_id, amount)
SEL sale_id, amount FROM stage.sale;
.IF ERRORCODE <> 0 THEN .QUIT 8
COLLECT STATISTICS ON core.fact_sale COLUMN (sale_id);
.LOGOFF
.QUIT 0
