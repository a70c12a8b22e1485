<?php
use PHPUnit\Framework\TestCase;
use function Matn\attributes;
use function Matn\defaults;
use function Matn\sanitize;

/** The settings and the attributes that they become. */
final class SettingsTest extends TestCase {
	public function test_the_calendar_follows_the_language(): void {
		foreach ( array( 'fa_IR', 'fa_AF', 'ps', 'haz' ) as $locale ) {
			$this->assertSame( 'persian', defaults( $locale )['calendar'], $locale );
		}
		foreach ( array( 'ar', 'ur', 'he_IL', 'ckb', 'en_US', 'fao' ) as $locale ) {
			$this->assertSame( '', defaults( $locale )['calendar'], $locale );
		}
	}

	public function test_what_is_missing_or_unknown_has_its_default(): void {
		$expected = defaults( get_locale() );
		$this->assertSame( $expected, sanitize( array() ) );
		$broken = array( 'calendar' => array(), 'numerals' => 'roman', 'fonts' => 7, 'accent' => '#12', 'unknown' => true );
		$this->assertSame( $expected, sanitize( $broken ) );
	}

	public function test_what_is_allowed_is_kept(): void {
		$values = array( 'article' => false, 'calendar' => 'persian gregory', 'numerals' => 'arab', 'fonts' => 'newspaper', 'accent' => '#ABC' );
		$this->assertSame( $values, array_intersect_key( sanitize( $values ), $values ) );
	}

	public function test_a_switch_that_the_form_sends_as_text_is_a_switch(): void {
		$this->assertFalse( sanitize( array( 'article' => '0' ) )['article'] );
		$this->assertTrue( sanitize( array( 'relative' => '1' ) )['relative'] );
	}

	public function test_attributes_are_escaped_and_empty_ones_left_out(): void {
		$this->assertSame( ' isolate numerals="&quot;&gt;"', attributes( array( 'isolate' => true, 'drafts' => '', 'relative' => false, 'numerals' => '">' ) ) );
	}
}
