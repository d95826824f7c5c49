package org.concordat.programme.sharing.provider;

import java.util.UUID;

/**
 * Which service providers are asked for; {@code null} asks for all.
 *
 * @param service code of the one that they run
 */
public record ServiceProviderFilter(UUID organisation, String service, ProviderStatus status) {}
