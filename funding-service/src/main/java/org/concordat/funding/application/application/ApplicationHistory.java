package org.concordat.funding.application.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** What happened to an application: all of it for those who apply, and for others what happened since it was submitted. */
@ApplicationScoped
public class ApplicationHistory {

    private final Applying applying;
    private final History history;

    ApplicationHistory(Applying applying, History history) {
        this.applying = applying;
        this.history = history;
    }

    public Page<HistoryEntry> of(UUID id, Viewer viewer, PageRequest page) {
        Application application = applying.get(id, viewer);
        return viewer.ownsOne(application) ? history.of(id, page) : history.since(application.submittedAt(), id, page);
    }
}
