REM Loads the day: run after midnight (or by hand)
SET ECHO OFF FEEDBACK ON
WHENEVER SQLERROR EXIT SQL.SQLCODE ROLLBACK
DEFINE schema = sales
PROMPT ... loading
SPOOL load.log
INSERT INTO &schema..loaded (day)
SELECT day FROM &schema..calendar;
EXEC loader.load_all;
EXECUTE finish(1);
@next_step.sql
SPOOL OFF
EXIT
