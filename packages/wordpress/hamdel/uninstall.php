<?php
/**
 * The plugin is deleted, and with it what was set; on a network of sites, that of each.
 *
 * @package Hamdel
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		delete_option( 'hamdel_settings' );
		restore_current_blog();
	}
} else {
	delete_option( 'hamdel_settings' );
}
