<?php
use PHPUnit\Framework\TestCase;
use function Matn\change_box;

/** The box of a classic theme. */
final class ClassicBoxTest extends TestCase {
	public function test_the_box_becomes_the_element_with_both_attributes(): void {
		$this->assertSame(
			'<article><h1>عنوان</h1><news-article-body class="entry-content" isolate> <p>نص</p></news-article-body></article>',
			change_box( '<article><h1>عنوان</h1><div class="entry-content"> <news-article-body isolate><p>نص</p></news-article-body></div></article>' )
		);
	}

	public function test_what_follows_the_text_is_opted_out_and_the_rest_of_the_page_stays(): void {
		$this->assertSame(
			'<news-article-body><p>نص</p><img data-news-skip src="a"><div data-news-skip><div>مشاركة</div></div></news-article-body><div>تعليقات</div>',
			change_box( '<div><news-article-body><p>نص</p></news-article-body><img src="a"><div><div>مشاركة</div></div></div><div>تعليقات</div>' )
		);
	}

	/** @dataProvider untouched */
	public function test_other_html_stays_as_it_is( string $html ): void {
		$this->assertSame( $html, change_box( $html ) );
	}

	public function untouched(): array {
		return array(
			'no element'             => array( '<div class="entry-content"><p>نص</p></div>' ),
			'another tag'            => array( '<section><news-article-body><p>نص</p></news-article-body></section>' ),
			'something before'       => array( '<div><p>قبل</p><news-article-body><p>نص</p></news-article-body></div>' ),
			'a box that does not end' => array( '<div><news-article-body><p>نص</p></news-article-body><div></div>' ),
			'a broken rest'          => array( '<div><news-article-body><p>نص</p></news-article-body><ul></div>' ),
		);
	}

	public function test_a_filter_keeps_the_tag(): void {
		add_filter( 'matn_change_box', '__return_false' );
		$html = '<div><news-article-body><p>نص</p></news-article-body></div>';
		$this->assertSame( $html, change_box( $html ) );
		remove_filter( 'matn_change_box', '__return_false' );
	}
}
