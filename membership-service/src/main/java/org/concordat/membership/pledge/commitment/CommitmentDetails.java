package org.concordat.membership.pledge.commitment;

import java.util.List;

/**
 * What a commitment is about, whatever its version.
 *
 * @param purpose may be {@code null}
 * @param organisationTypes codes of the types of organisation it addresses; empty for all
 * @param targetShare how many per cent of them are to sign; {@code null} for no target
 */
public record CommitmentDetails(String name, String purpose, List<String> organisationTypes, Integer targetShare) {

    public CommitmentDetails {
        name = name.strip();
        organisationTypes = organisationTypes == null
                ? List.of()
                : organisationTypes.stream().distinct().sorted().toList();
    }
}
