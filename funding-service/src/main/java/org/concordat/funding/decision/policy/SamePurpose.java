package org.concordat.funding.decision.policy;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * "Nor can an application be split to get under the limit": what the same applicant, its predecessors and the partnerships
 * that it leads have pending or awarded in the call for the same purpose is added up. The purpose is the same when they
 * are for one priority, or when an officer has linked them.
 */
public final class SamePurpose {

    private final Set<UUID> applicants;
    private final Set<UUID> linked;

    /**
     * @param applicants the applicant with its predecessors and successors
     * @param linked the applications that an officer has linked with this one
     */
    public SamePurpose(Set<UUID> applicants, Set<UUID> linked) {
        this.applicants = Set.copyOf(applicants);
        this.linked = Set.copyOf(linked);
    }

    public AddedUp addUp(CountedApplication application, Collection<CountedApplication> ofTheCall) {
        return new AddedUp(
                DecidingAmount.of(application.asked(), application.recommended()),
                ofTheCall.stream()
                        .filter(other -> isForTheSame(application, other))
                        .map(other -> new AddedUp.Part(other.application(), other.counted()))
                        .toList());
    }

    private boolean isForTheSame(CountedApplication application, CountedApplication other) {
        return !other.application().equals(application.application())
                && other.call().equals(application.call())
                && applicants.contains(other.applicant())
                && other.isAlive()
                && (application.sharesThePurposeOf(other) || linked.contains(other.application()));
    }
}
