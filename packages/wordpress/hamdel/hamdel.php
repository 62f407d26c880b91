<?php
/**
 * Plugin Name:       Hamdel
 * Description:       Puts the chat of your Hamdel on every page, and tells it who is signed in.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            The Hamdel authors
 * License:           Apache-2.0
 * License URI:       https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain:       hamdel
 * Domain Path:       /languages
 *
 * @package Hamdel
 */

defined( 'ABSPATH' ) || exit;

/** What is set, as one option: `server`, `language` and `secret`. `uninstall.php` takes it away. */
const HAMDEL_OPTION = 'hamdel_settings';

require_once __DIR__ . '/includes/options.php';
require_once __DIR__ . '/includes/chat.php';

add_action( 'wp_enqueue_scripts', 'hamdel_enqueue' );

// The translations that are brought along.
add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'hamdel', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	}
);

if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings-page.php';
	add_action( 'admin_menu', 'hamdel_add_page' );
	add_action( 'admin_init', 'hamdel_register_settings' );
	add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), 'hamdel_action_links' );
}
