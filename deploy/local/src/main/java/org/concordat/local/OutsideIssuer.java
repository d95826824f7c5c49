package org.concordat.local;

/**
 * An issuer of tokens that a stack uses in place of the local one.
 *
 * @param url what its tokens name as their issuer
 * @param pagesSecret of the client with which people sign in at reporting's pages
 */
public record OutsideIssuer(String url, String pagesSecret) {}
