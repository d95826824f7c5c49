package org.concordat.programme.register.council;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** The day from which the news of this transaction is true, until the councils have been counted anew. */
@TransactionScoped
class UncountedNews implements Serializable {

    private LocalDate effectiveOn;

    /** True when nothing is uncounted, or only what is true from the same day. */
    boolean isOf(LocalDate day) {
        return effectiveOn == null || effectiveOn.equals(day);
    }

    void effectiveOn(LocalDate day) {
        effectiveOn = day;
    }

    Optional<LocalDate> take() {
        Optional<LocalDate> day = Optional.ofNullable(effectiveOn);
        effectiveOn = null;
        return day;
    }
}
