CREATE FUNCTION set_state(p_id bigint, p_state text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    v_now timestamptz := now();
BEGIN
    UPDATE account SET state = p_state, changed = v_now WHERE id = p_id;
    INSERT INTO account_history (account_id, state) SELECT p_id, a.state FROM account a WHERE a.id = p_id;
END
$$;
