package org.concordat.programme.sharing.need;

/**
 * Which needs are asked for; {@code null} asks for all.
 *
 * @param service code of one that meets them
 */
public record NeedFilter(String service, NeedStatus status) {}
