package org.concordat.reporting.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Ends sessions of the pages before their time, so that no copy of one opens anything. */
@ApplicationScoped
public class EndingSessions {

    private final EndedSessions ended;
    private final Clock clock;

    EndingSessions(EndedSessions ended, Clock clock) {
        this.ended = ended;
        this.clock = clock;
    }

    /** @param expiresAt when the session would have ended by itself */
    @Transactional
    public void end(String idToken, Instant expiresAt) {
        ended.forgetThoseThatExpiredBefore(clock.instant());
        ended.add(idToken, expiresAt);
    }

    public boolean isEnded(String idToken) {
        return ended.contains(idToken);
    }
}
