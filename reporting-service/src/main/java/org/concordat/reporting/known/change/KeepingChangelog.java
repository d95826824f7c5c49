package org.concordat.reporting.known.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.reporting.known.KnownState;
import org.concordat.reporting.known.Listener;

/** Notes each change as it is told. */
@ApplicationScoped
public class KeepingChangelog implements Listener {

    private final Changelog log;

    KeepingChangelog(Changelog log) {
        this.log = log;
    }

    @Override
    public void told(List<KnownState> states) {
        log.append(states);
    }
}
