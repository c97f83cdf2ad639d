delete from etl.map_status;
insert into etl.map_status (system_code, source_code, status_code) values
    ('P', 'A', 'AC'), ('P', 'N', 'NW'), ('P', 'P', 'PA'), ('P', 'K', 'CA'), ('P', 'E', 'EX'), ('P', 'S', 'SU'),
    ('W', 'new', 'NW'), ('W', 'active', 'AC'), ('W', 'paused', 'PA'), ('W', 'cancelled', 'CA'), ('W', 'expired', 'EX'), ('W', 'suspended', 'SU'),
    ('R', 'nieuw', 'NW'), ('R', 'actief', 'AC'), ('R', 'vakantie', 'PA'), ('R', 'opgezegd', 'CA'), ('R', 'beeindigd', 'EX'), ('R', 'geblokkeerd', 'SU');
-- ('P', 'X', ...) what X means nobody knows, it becomes ??
