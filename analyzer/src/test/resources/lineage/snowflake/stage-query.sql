SELECT $1, f.$2:name::STRING FROM @landing/files/a.json f;
SELECT metadata$filename FROM @"My Stage"/x;
