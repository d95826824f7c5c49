package org.concordat.funding.application.application;

import static org.concordat.funding.application.application.ApplicationFact.ATTACHMENT_ADDED;
import static org.concordat.funding.application.application.ApplicationFact.DRAFT_AMENDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.id.Ids;
import org.concordat.platform.time.BusinessCalendar;

/** Attaches documents to applications, and removes them while nothing is submitted. */
@ApplicationScoped
public class Attaching {

    private final Applications applications;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Attaching(Applications applications, Changes changes, BusinessCalendar calendar) {
        this.applications = applications;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** Where a document lies, and by what it is known to be the same one. */
    public record Document(String title, String url, String mediaType, long size, String sha256) {}

    @Transactional
    public Changes.Changed<Application, Attachment> attach(
            ApplicationId id, OrganisationId organisation, Document document, EffectiveDate effective) {
        var attachment = new Attachment(
                Ids.next(),
                document.title(),
                document.url(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                calendar.now().truncatedTo(ChronoUnit.MICROS));
        return own(id, organisation)
                .effective(effective)
                .recordWith(
                        Application.TYPE,
                        application -> {
                            application.attach(attachment);
                            return attachment;
                        },
                        after -> after.isSubmitted() ? ATTACHMENT_ADDED : DRAFT_AMENDED);
    }

    @Transactional
    public void remove(ApplicationId id, AttachmentId attachment, SeenVersions seen, OrganisationId organisation) {
        own(id, organisation).seen(seen).record(DRAFT_AMENDED, application -> application.remove(attachment));
    }

    private Changes.Change<Application> own(ApplicationId id, OrganisationId organisation) {
        return changes.of(applications, id.value()).where(application -> application.isParty(organisation.value()));
    }
}
