create or replace function etl.clean_text(p text) returns text language sql immutable as
$$ select nullif(btrim(regexp_replace(p, '\s+', ' ', 'g')), '') $$;

create or replace function etl.digits_only(p text) returns text language sql immutable as
$$ select regexp_replace(p, '[^0-9]', '', 'g') $$;

create or replace function etl.norm_postcode(p text) returns text language sql immutable as
$$ select nullif(upper(replace(p, ' ', '')), '') $$;

-- key normalisation: PRINT pads with zeros on the left and blanks on the right
create or replace function etl.norm_key(p text) returns text language sql immutable as
$$ select ltrim(btrim(p), '0') $$;
