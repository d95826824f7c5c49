package org.concordat.funding.openness.dossier;

import java.util.UUID;

/**
 * An organisation that the files name by its id.
 *
 * @param name the one that it has now, or had last
 */
public record NamedParty(UUID organisation, String name) {}
