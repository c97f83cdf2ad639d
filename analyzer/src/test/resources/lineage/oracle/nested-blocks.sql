DECLARE
    v_max NUMBER;
    PROCEDURE add_row(p_value NUMBER) IS
        v_twice NUMBER := p_value * 2;
    BEGIN
        INSERT INTO found (value, twice) VALUES (p_value, v_twice);
    END add_row;
BEGIN
    <<outer_block>>
    DECLARE
        v_inner orders.amount%TYPE;
    BEGIN
        SELECT MAX(amount) INTO v_inner FROM orders;
        v_max := v_inner;
    EXCEPTION
        WHEN OTHERS THEN NULL;
    END outer_block;
    CASE
        WHEN v_max > 10 THEN add_row(v_max);
        ELSE
            WHILE v_max < 10 LOOP
                v_max := v_max + 1;
                EXIT WHEN v_max = 5;
            END LOOP;
    END CASE;
END;
/
