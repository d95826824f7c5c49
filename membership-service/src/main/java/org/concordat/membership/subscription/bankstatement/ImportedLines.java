package org.concordat.membership.subscription.bankstatement;

import java.util.Optional;
import java.util.UUID;

/** The lines of all statements that have become payments. */
public interface ImportedLines {

    /** What a line has become. */
    record Imported(UUID subscription, UUID payment) {}

    /** Until this transaction ends nobody else imports a line of any statement. */
    void lock();

    Optional<Imported> find(String fingerprint);

    void add(String fingerprint, Imported imported);
}
