INSERT INTO IDENTIFIER('dw.target') SELECT a FROM IDENTIFIER('"Odd Schema".source') s;
