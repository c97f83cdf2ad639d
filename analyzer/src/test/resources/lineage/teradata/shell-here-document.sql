#!/bin/ksh
# nightly load
DB=core
export LOG_DIR=/var/log

echo "SELECT * FROM not_sql" >> $LOG_DIR/load.log
bteq <<EOF > $LOG_DIR/bteq.log
.LOGON server/user
INSERT INTO $DB.fact_sale
SELECT * FROM stage.sale WHERE day = '$DAY';
.IF ERRORCODE <> 0 THEN .QUIT 8
.LOGOFF
EOF

if [ $? -ne 0 ]; then
  exit 8
fi
bteq <<-'END'
	DELETE FROM stage.sale;
	END
