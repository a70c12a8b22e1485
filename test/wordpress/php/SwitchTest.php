<?php
use PHPUnit\Framework\TestCase;
use function Matn\save_switch;

// WordPress loads it in the dashboard only.
require_once Matn\path_of( 'includes/admin/post-switch.php' );

/** Who may switch the plugin off for a post. */
final class SwitchTest extends TestCase {
	private int $post;

	protected function setUp(): void {
		$this->post = get_page_by_path( 'story', OBJECT, 'post' )->ID;
		delete_post_meta( $this->post, Matn\OFF );
	}

	protected function tearDown(): void {
		$_POST = array();
		wp_set_current_user( 0 );
	}

	/** Sends the box with a nonce of the user, and tells whether the switch is on afterwards. */
	private function sends( string $user, int $post ): bool {
		wp_set_current_user( get_user_by( 'login', $user )->ID );
		$_POST = array( 'matn_off' => '1', 'matn_switch' => wp_create_nonce( 'matn_switch' ) );
		save_switch( $post );
		return (bool) get_post_meta( $this->post, Matn\OFF, true );
	}

	public function test_an_editor_of_the_post_may(): void {
		$this->assertTrue( $this->sends( 'admin', $this->post ) );
	}

	public function test_a_user_who_may_not_edit_the_post_may_not(): void {
		$this->assertFalse( $this->sends( 'reader', $this->post ) );
	}

	public function test_the_nonce_of_another_user_does_not_count(): void {
		wp_set_current_user( get_user_by( 'login', 'reader' )->ID );
		$nonce = wp_create_nonce( 'matn_switch' );
		wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
		$_POST = array( 'matn_off' => '1', 'matn_switch' => $nonce );
		save_switch( $this->post );
		$this->assertSame( '', get_post_meta( $this->post, Matn\OFF, true ) );
	}

	public function test_a_revision_is_not_switched(): void {
		$revision = wp_save_post_revision( $this->post ) ?: _wp_put_post_revision( $this->post );
		$this->assertIsInt( $revision );
		$this->assertFalse( $this->sends( 'admin', $revision ) );
		$this->assertSame( '', get_post_meta( $revision, Matn\OFF, true ) );
	}
}
