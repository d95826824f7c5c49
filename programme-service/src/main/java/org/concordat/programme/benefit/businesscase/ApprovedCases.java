package org.concordat.programme.benefit.businesscase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of business cases that were approved. They are added and never changed. */
public interface ApprovedCases {

    void keep(UUID businessCase, ApprovedCase version);

    /** Those after a number, the first approved first. */
    List<ApprovedCase> after(UUID businessCase, int number, int atMost);

    Optional<ApprovedCase> numbered(UUID businessCase, int number);
}
