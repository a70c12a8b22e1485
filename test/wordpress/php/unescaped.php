<?php
/**
 * Finds what PHP code prints without escaping it, as Plugin Check's rule "late_escaping" does: the arguments of `echo`, `print`, `exit` and
 * of functions that print. Each part that a comma or a `.` separates must be a literal or one call of a function that escapes. A
 * comment `phpcs:ignore` before the statement, or `phpcs:disable` in the file, must name the rule and give a reason.
 *
 * `php unescaped.php a.php b.php` prints a line for each finding.
 */

/** Functions whose result is safe to print. */
const ESCAPING = array( 'esc_html', 'esc_attr', 'esc_url', 'esc_textarea', 'esc_html__', 'esc_attr__', 'esc_html_x', 'esc_attr_x', 'wp_kses', 'wp_kses_post', 'absint', 'intval', 'checked', 'selected', 'disabled' );
/** Functions that print their arguments as they are. */
const PRINTING = array( 'printf', 'vprintf', 'print_r', 'var_dump', 'wp_die' );
const NAMES    = array( T_STRING, T_NAME_FULLY_QUALIFIED );
const LITERALS = array( T_CONSTANT_ENCAPSED_STRING, T_LNUMBER, T_DNUMBER );
const BLANK    = array( T_WHITESPACE, T_COMMENT, T_DOC_COMMENT );
/** A comment that turns the rule off. */
const EXCUSE = '~phpcs:%s WordPress\.Security\.EscapeOutput\.OutputNotEscaped -- .{20,}~';

/**
 * Finds unescaped output.
 *
 * @param string $code PHP code.
 * @return string[] The line of each finding, with what is printed there.
 */
function unescaped( string $code ): array {
	if ( preg_match( sprintf( EXCUSE, 'disable' ), $code ) ) {
		return array();
	}
	$tokens = PhpToken::tokenize( $code );
	$found  = array();
	foreach ( $tokens as $index => $token ) {
		foreach ( parts( printed( $tokens, $index ) ) as $part ) {
			if ( ! is_safe( $part ) && ! is_excused( $tokens, $index ) ) {
				$found[] = $token->line . ': ' . implode( ' ', array_column( $part, 'text' ) );
			}
		}
	}
	return $found;
}

/**
 * The tokens that a statement or a call prints, if a token begins one.
 *
 * @return PhpToken[]
 */
function printed( array $tokens, int $index ): array {
	$token = $tokens[ $index ];
	if ( $token->is( array( T_ECHO, T_PRINT, T_OPEN_TAG_WITH_ECHO ) ) ) {
		return until( $tokens, $index + 1, fn( $next ) => ';' === $next->text || $next->is( T_CLOSE_TAG ) );
	}
	$open = $index + 1;
	while ( isset( $tokens[ $open ] ) && $tokens[ $open ]->is( BLANK ) ) {
		++$open;
	}
	$prints = $token->is( T_EXIT ) || ( $token->is( NAMES ) && in_array( ltrim( $token->text, '\\' ), PRINTING, true ) );
	if ( ! $prints || '(' !== ( $tokens[ $open ]->text ?? '' ) || is_member( $tokens, $index ) ) {
		return array();
	}
	return until( $tokens, $open + 1, fn() => false );
}

/** Whether a name is that of a method or of a declaration. */
function is_member( array $tokens, int $index ): bool {
	do {
		--$index;
	} while ( $index > 0 && $tokens[ $index ]->is( BLANK ) );
	return $tokens[ $index ]->is( array( T_FUNCTION, T_OBJECT_OPERATOR, T_NULLSAFE_OBJECT_OPERATOR, T_DOUBLE_COLON ) );
}

/**
 * The tokens up to the end of a statement, or to the parenthesis that closes the one before them.
 *
 * @return PhpToken[]
 */
function until( array $tokens, int $start, callable $is_end ): array {
	$depth = 0;
	$found = array();
	for ( $index = $start; isset( $tokens[ $index ] ); ++$index ) {
		$depth += step( $tokens[ $index ] );
		if ( $depth < 0 || ( 0 === $depth && $is_end( $tokens[ $index ] ) ) ) {
			break;
		}
		$found[] = $tokens[ $index ];
	}
	return $found;
}

/** 1 for a token that opens a bracket, and -1 for one that closes it. */
function step( PhpToken $token ): int {
	return in_array( $token->text, array( '(', '[', '{', '${' ), true ) <=> in_array( $token->text, array( ')', ']', '}' ), true );
}

/**
 * Splits tokens at the commas and `.` outside brackets.
 *
 * @return PhpToken[][]
 */
function parts( array $tokens ): array {
	$depth = 0;
	$parts = array( array() );
	foreach ( $tokens as $token ) {
		$depth += step( $token );
		if ( 0 === $depth && in_array( $token->text, array( ',', '.' ), true ) ) {
			$parts[] = array();
		} elseif ( ! $token->is( BLANK ) ) {
			$parts[ array_key_last( $parts ) ][] = $token;
		}
	}
	return array_filter( $parts );
}

/** Whether a part is a literal, a number, or one call of a function that escapes. */
function is_safe( array $part ): bool {
	if ( 1 === count( $part ) ) {
		return $part[0]->is( LITERALS );
	}
	if ( 2 === count( $part ) && $part[0]->is( array( T_INT_CAST, T_DOUBLE_CAST ) ) ) {
		return true;
	}
	// The parenthesis after the name closes at the end.
	return $part[0]->is( NAMES ) && in_array( ltrim( $part[0]->text, '\\' ), ESCAPING, true ) && '(' === $part[1]->text
		&& count( until( $part, 2, fn() => false ) ) === count( $part ) - 3;
}

/** Whether the comment before a statement gives a reason. */
function is_excused( array $tokens, int $index ): bool {
	do {
		--$index;
	} while ( $index > 0 && $tokens[ $index ]->is( T_WHITESPACE ) );
	return $tokens[ $index ]->is( T_COMMENT ) && preg_match( sprintf( EXCUSE, 'ignore' ), $tokens[ $index ]->text );
}

if ( realpath( $_SERVER['argv'][0] ) === __FILE__ ) {
	foreach ( array_slice( $_SERVER['argv'], 1 ) as $argument ) {
		foreach ( unescaped( file_get_contents( $argument ) ) as $finding ) {
			echo "$argument:$finding\n";
		}
	}
}
