SET ECHO OFF FEEDBACK OFF
WHENEVER SQLERROR EXIT FAILURE ROLLBACK
DEFINE owner = core
SPOOL load_&1..log
PROMPT it's loading
INSERT INTO &owner..fact_sale
SELECT s.id, q'[it's]' FROM &&owner..sale s
/
REM done; it's over
SPOOL OFF
EXIT
