package org.concordat.reporting.page;

import java.time.Instant;

/** Sessions of the pages that were ended before their time. */
public interface EndedSessions {

    void add(String idToken, Instant expiresAt);

    boolean contains(String idToken);

    void forgetThoseThatExpiredBefore(Instant now);
}
