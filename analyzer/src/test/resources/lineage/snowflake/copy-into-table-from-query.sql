COPY INTO raw.events (id, kind)
FROM (SELECT t.$1:id::INT, t.$2 FROM @landing/events (FILE_FORMAT => 'json_lines', PATTERN => '.*json') t)
FORCE = TRUE;
