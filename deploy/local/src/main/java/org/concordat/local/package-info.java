/**
 * The local stack: every process of the partnership's back end on one machine, started with one command. {@link
 * org.concordat.local.Launcher} is that command; {@link org.concordat.local.Stack} is the same for tests.
 */
package org.concordat.local;
