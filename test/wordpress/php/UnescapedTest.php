<?php
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/unescaped.php';

/** The rule that finds unescaped output. */
final class UnescapedTest extends TestCase {
	/** @dataProvider escaped */
	public function test_escaped_output_is_accepted( string $code ): void {
		$this->assertSame( array(), unescaped( "<?php\n$code" ) );
	}

	public function escaped(): array {
		$ignore = '// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- HTML of the theme, as it prints it.';
		return array_map(
			fn( $code ) => array( $code ),
			array(
				"echo '<p>', esc_html( \$x ), '</p>';",
				"echo '<p>' . esc_html( f( \$x, 'a.b' ) ) . '</p>';",
				"printf( '<a href=\"%s\">%s</a>', esc_url( \$x ), esc_html__( 'x', 'matn' ) );",
				'print esc_attr( $x );',
				"echo \\esc_html( \$x );",
				'echo (int) $x;',
				'exit;',
				"\$x = sprintf( '%s', \$y ); \$object->printf( \$x ); function printf2() {}",
				"$ignore\necho \$x;",
				str_replace( 'ignore', 'disable', $ignore ) . "\necho \$x; echo \$y;",
				"?><p><?= esc_html( \$x ) ?></p>",
			)
		);
	}

	/** @dataProvider raw */
	public function test_unescaped_output_is_found( string $code ): void {
		$this->assertNotSame( array(), unescaped( "<?php\n$code" ) );
	}

	public function raw(): array {
		return array_map(
			fn( $code ) => array( $code ),
			array(
				"echo '<p>', \$x, '</p>';",
				"echo '<p>' . \$x . '</p>';",
				'echo "<p>$x</p>";',
				"printf( '<p>%s</p>', \$x );",
				"\\printf( '<p>%s</p>', \$x );",
				"printf( \$format, esc_html( \$x ) );",
				"print \$x;",
				"print( '<p>' . \$x );",
				"echo esc_html( \$x ) ?: \$x;",
				"echo ( '<p>' ) . \$x;",
				"echo esc_html( \$x ) . \$x . '</p>';",
				"echo \$a ? esc_html( \$x ) : \$x;",
				"echo sprintf( '%s', \$x );",
				"exit( \$x );",
				"die( \$x );",
				"?><p><?= \$x ?></p>",
				"// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped\necho \$x;",
				"// phpcs:ignore -- some reason that names no rule at all\necho \$x;",
			)
		);
	}
}
