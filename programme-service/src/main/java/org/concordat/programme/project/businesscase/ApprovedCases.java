package org.concordat.programme.project.businesscase;

import java.util.List;
import java.util.UUID;

/** The versions of business cases that were approved. They are added and never changed. */
public interface ApprovedCases {

    void keep(UUID businessCase, ApprovedCase version);

    /** Those after a number, the first approved first. */
    List<ApprovedCase> after(UUID businessCase, long number, int atMost);
}
