package org.concordat.reporting.known.scheduling;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.concordat.reporting.known.Telling;

/** Before anybody is answered, the tables of facts are those that this version of the service reads. */
@ApplicationScoped
public class FillingAtStart {

    private final Telling telling;

    FillingAtStart(Telling telling) {
        this.telling = telling;
    }

    void fill(@Observes StartupEvent starting) {
        telling.fillWhatIsNew();
    }
}
