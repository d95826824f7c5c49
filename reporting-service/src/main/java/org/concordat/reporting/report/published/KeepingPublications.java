package org.concordat.reporting.report.published;

import static org.concordat.reporting.report.published.PublicationFact.PUBLICATION_AMENDED;
import static org.concordat.reporting.report.published.PublicationFact.PUBLICATION_CREATED;
import static org.concordat.reporting.report.published.PublicationFact.PUBLICATION_VERSION_BEGUN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.paging.SequencePage;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** Writes publications and their next versions, and shows to each caller what that caller may see. */
@ApplicationScoped
public class KeepingPublications {

    private final Publications publications;
    private final DrawingUp drawingUp;
    private final Changes changes;
    private final BusinessCalendar calendar;

    KeepingPublications(Publications publications, DrawingUp drawingUp, Changes changes, BusinessCalendar calendar) {
        this.publications = publications;
        this.drawingUp = drawingUp;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public PublicationView create(
            String code, PublicationKind kind, PublicationDetails details, String by, EffectiveDate effective) {
        if (publications.hasCode(code)) {
            throw Refusal.conflict(
                    "publication-exists",
                    "There is a publication %s. Begin its next version, or choose another code.".formatted(code));
        }
        drawingUp.requireDrawable(details.sections());
        Instant now = calendar.now();
        return shown(changes.add(
                publications, new Publication(code, kind, details, by, now), PUBLICATION_CREATED, effective));
    }

    @Transactional
    public PublicationView amend(Amendment<PublicationDetails> amendment, String by) {
        return shown(changes.of(publications, amendment).record(PUBLICATION_AMENDED, publication -> {
            PublicationDetails wanted = amendment.applyTo(publication.details());
            drawingUp.requireDrawable(wanted.sections());
            publication.amend(wanted, by, calendar.now());
        }));
    }

    @Transactional
    public PublicationView beginVersion(UUID id, String changeNote, String by, EffectiveDate effective) {
        return shown(changes.of(publications, id)
                .effective(effective)
                .record(
                        PUBLICATION_VERSION_BEGUN,
                        publication -> publication.beginNext(changeNote, by, calendar.now())));
    }

    /** Whoever writes sees all. */
    private PublicationView shown(Publication publication) {
        return PublicationView.of(publication, new Sight(true, true), calendar.now());
    }

    public PublicationView get(UUID id, Sight sight) {
        Publication publication = publications.get(id);
        Instant now = calendar.now();
        if (publication.versions().stream().noneMatch(version -> sight.shows(version, now))) {
            throw Refusal.notFound("publication", id);
        }
        return PublicationView.of(publication, sight, now);
    }

    public Page<VersionView> versions(UUID id, Sight sight, PageRequest page) {
        return new SequencePage("versions " + id, page).of(get(id, sight).versions());
    }

    /**
     * @param kind {@code null} for all
     * @param day a day of the period that they are about; {@code null} for any
     */
    public Page<PublicationSummaryView> list(PublicationKind kind, LocalDate day, Sight sight, PageRequest page) {
        return publications.list(new PublicationFilter(kind, day, calendar.now(), sight.drafts()), page);
    }
}
