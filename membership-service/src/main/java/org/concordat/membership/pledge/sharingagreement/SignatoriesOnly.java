package org.concordat.membership.pledge.sharingagreement;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.problem.Refusal;

/** Only organisations that have signed the protocol, in whatever version, share data under it. */
final class SignatoriesOnly {

    private SignatoriesOnly() {}

    /** @param parties the name of each party under its id */
    static void require(Map<UUID, String> parties, Set<UUID> signatories, String protocol) {
        String missing = parties.entrySet().stream()
                .filter(party -> !signatories.contains(party.getKey()))
                .map(party -> "'%s' (%s)".formatted(party.getValue(), party.getKey()))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw Refusal.rule(
                    "party-has-not-signed",
                    "/parties",
                    "Only those that have signed '%s' share data under it. Not signed have: %s. Let them sign first, or leave them out."
                            .formatted(protocol, missing));
        }
    }
}
