<?php
use PHPUnit\Framework\TestCase;
use function Matn\existing_template;
use function Matn\first_box;
use function Matn\in_thread;
use function Matn\role_of_box;

/** Boxes of a theme, and the comments area. */
final class BoxTest extends TestCase {
	private const COMMENT = '<ol><li id="comment-7" class="comment">نص</li></ol>';

	public function test_a_box_is_split_into_its_parts(): void {
		$box = first_box( "\n<!-- تعليقات -->\n<DIV id=\"comments\" data-x='a > b'><div>نص</div></DIV><hr>" );
		$this->assertSame( "\n<!-- تعليقات -->\n", $box['before'] );
		$this->assertSame( array( 'div', ' id="comments" data-x=\'a > b\'', '<div>نص</div>', '<hr>' ), array_values( array_slice( $box, 1 ) ) );
	}

	/** @dataProvider no_boxes */
	public function test_html_without_a_whole_box_has_none( string $html ): void {
		$this->assertNull( first_box( $html ) );
	}

	public function no_boxes(): array {
		return array(
			'nothing'        => array( '' ),
			'text first'     => array( 'نص <div></div>' ),
			'another tag'    => array( '<ol><li>نص</li></ol>' ),
			'no end'         => array( '<div><div></div>' ),
			'a broken rest'  => array( '<div><ul></div>' ),
			'a similar name' => array( '<divider></divider>' ),
		);
	}

	public function test_a_box_keeps_its_role(): void {
		$this->assertSame( '', role_of_box( 'div', ' aria-label="x"' ) );
		$this->assertSame( 'complementary', role_of_box( 'aside', '' ) );
		$this->assertSame( 'region', role_of_box( 'section', ' aria-labelledby="x"' ) );
		$this->assertSame( '', role_of_box( 'section', ' class="x"' ) );
		$this->assertSame( '', role_of_box( 'aside', ' role="feed"' ) );
	}

	/** @dataProvider not_wordpress */
	public function test_what_is_not_a_thread_of_wordpress_stays_as_it_is( string $html ): void {
		$this->assertSame( $html, in_thread( $html ) );
	}

	public function not_wordpress(): array {
		return array(
			'nothing'           => array( '' ),
			'a service'         => array( '<div id="disqus_thread"></div>' ),
			'a sentence'        => array( '<p>التعليقات مغلقة.</p>' ),
			'an unclosed box'   => array( '<div>' . self::COMMENT ),
			'the element twice' => array( '<news-comments>' . self::COMMENT . '</news-comments>' ),
		);
	}

	public function test_the_box_with_the_comments_becomes_the_element(): void {
		$html = in_thread( '<div id="comments">' . self::COMMENT . '</div><form><input name="comment_post_ID"></form>' );
		$this->assertMatchesRegularExpression( '~^<news-comments id="comments"[^>]*><ol>.*</ol></news-comments><form>~', $html );
	}

	public function test_an_area_of_several_boxes_is_wrapped(): void {
		foreach ( array( self::COMMENT, '<div><h2>عنوان</h2></div><div>' . self::COMMENT . '</div>' ) as $area ) {
			$this->assertMatchesRegularExpression( '~^<news-comments[^>]*>' . preg_quote( $area, '~' ) . '</news-comments>$~', in_thread( $area ) );
		}
	}

	public function test_a_filter_keeps_the_tag_and_wraps_the_area(): void {
		add_filter( 'matn_change_box', '__return_false' );
		$this->assertMatchesRegularExpression( '~^<news-comments[^>]*><div>~', in_thread( '<div>' . self::COMMENT . '</div>' ) );
		remove_filter( 'matn_change_box', '__return_false' );
	}

	public function test_a_theme_without_a_template_gets_that_of_its_parent_or_of_wordpress(): void {
		$this->assertSame( __FILE__, existing_template( __FILE__, '/comments.php' ) );
		$parent = get_template_directory() . '/comments.php';
		$this->assertSame( $parent, existing_template( '/missing/comments.php', '/comments.php' ) );
		$this->assertStringEndsWith( '/theme-compat/comments.php', existing_template( '/missing/comments.php', '/missing.php' ) );
	}
}
