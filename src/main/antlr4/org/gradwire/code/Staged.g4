// One statement of staged code: the subset of Python that lecture notes are written in.
// Statements are cut apart before parsing, so that brackets are counted without recursion.
// Sums and products are flat lists: the longest sum is no deeper than the shortest.
grammar Staged;

statement
    : (NAME ASSIGN)+ expression EOF
    | NAME AUGMENT expression EOF
    ;

literal : expression EOF ;

expression : sum ;

sum : product ((PLUS | MINUS) product)* ;

product : signed ((STAR | SLASH | AT) signed)* ;

signed : (PLUS | MINUS)* power ;

power : postfix (POWER exponent)* ;

exponent : (PLUS | MINUS)* postfix ;

postfix : atom trailer* ;

trailer
    : DOT NAME
    | OPEN (argument (COMMA argument)* COMMA?)? CLOSE
    | LEFT expression (COMMA expression)* RIGHT
    ;

argument : (NAME ASSIGN)? expression ;

atom
    : NUMBER
    | NAME
    | OPEN expression (COMMA expression)* COMMA? CLOSE
    | list
    ;

list : LEFT (item (COMMA item)* COMMA?)? RIGHT ;

// The first alternative keeps the trees of large matrices small.
item : MINUS? NUMBER | expression ;

NUMBER
    : DIGITS ('.' DIGITS?)? EXPONENT?
    | '.' DIGITS EXPONENT?
    ;

NAME : [\p{L}_] [\p{L}\p{Nd}\p{M}_]* ;

AUGMENT : '+=' | '-=' | '*=' | '/=' ;
ASSIGN : '=' ;
POWER : '**' ;
PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;
AT : '@' ;
DOT : '.' ;
COMMA : ',' ;
OPEN : '(' ;
CLOSE : ')' ;
LEFT : '[' ;
RIGHT : ']' ;
SEMICOLON : ';' ;
NEWLINE : '\n' ;
COMMENT : '#' ~[\n]* ;
SPACE : [ \t\f\u00A0]+ -> skip ;
CONTINUED : '\\' '\n' -> skip ;

// Everything else is named in the complaint about it.
OTHER : '//' | '**=' | '//=' | '==' | '!=' | '<=' | '>=' | '->' | ':=' | '&&' | '||' | . ;

fragment DIGITS : [0-9] ('_'? [0-9])* ;
fragment EXPONENT : [eE] [+-]? DIGITS ;
