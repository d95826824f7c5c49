package org.concordat.funding.award.award;

import java.time.LocalDate;
import java.util.List;

/** Who took an award over from whom. It works on the award's own list. */
final class Novations {

    private final List<Novation> novations;

    Novations(List<Novation> novations) {
        this.novations = novations;
    }

    boolean waitForAcceptance() {
        return novations.stream().anyMatch(each -> each.acceptedOn() == null);
    }

    /** How the award stood before the last one that took it over. */
    AwardStatus statusBefore() {
        return novations.get(novations.size() - 1).statusBefore();
    }

    void add(Novation novation) {
        novations.add(novation);
    }

    void accept(LocalDate on) {
        novations.replaceAll(each -> each.acceptedOn() == null ? each.accepted(on) : each);
    }
}
