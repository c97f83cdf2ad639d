SELECT etl.purge_logs((SELECT value::integer FROM etl.control WHERE parameter = 'keep_runs'));
