package org.concordat.programme.support.enquiry;

import static org.concordat.programme.support.enquiry.EnquiryFact.ENQUIRY_ANSWERED;
import static org.concordat.programme.support.enquiry.EnquiryFact.ENQUIRY_ASKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.programme.register.organisation.OrganisationRegister;
import org.concordat.programme.strategy.theme.Themes;
import org.concordat.programme.support.SupportSettings;

/** Takes what organisations ask, and answers it. */
@ApplicationScoped
public class AnsweringEnquiries {

    private final Enquiries enquiries;
    private final Themes themes;
    private final OrganisationRegister organisations;
    private final SupportSettings settings;
    private final Changes changes;
    private final BusinessCalendar calendar;

    AnsweringEnquiries(
            Enquiries enquiries,
            Themes themes,
            OrganisationRegister organisations,
            SupportSettings settings,
            Changes changes,
            BusinessCalendar calendar) {
        this.enquiries = enquiries;
        this.themes = themes;
        this.organisations = organisations;
        this.settings = settings;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** @param effective its day is the one on which it was asked */
    @Transactional
    public EnquiryView ask(UUID organisation, Question question, EffectiveDate effective) {
        LocalDate askedOn = calendar.dayThatHasCome(effective.day(), "/askedOn");
        organisations.requireThere(organisation, askedOn, "/organisation");
        if (question.theme() != null) {
            themes.requireKnown(question.theme(), "/theme");
        }
        var enquiry = new Enquiry(organisation, question, askedOn, settings.answerDays());
        return shown(changes.add(enquiries, enquiry, ENQUIRY_ASKED, effective));
    }

    /** @param effective its day is the one on which it was answered */
    @Transactional
    public EnquiryView answer(UUID id, String answer, EffectiveDate effective) {
        LocalDate answeredOn = calendar.dayThatHasCome(effective.day(), "/answeredOn");
        return shown(changes.of(enquiries, id)
                .effective(effective)
                .record(ENQUIRY_ANSWERED, enquiry -> enquiry.answer(answer, answeredOn)));
    }

    public EnquiryView get(UUID id) {
        return shown(enquiries.get(id));
    }

    public Page<EnquiryView> list(EnquiryFilter filter, PageRequest page) {
        LocalDate today = calendar.today();
        return enquiries.list(filter, today, page).map(enquiry -> EnquiryView.of(enquiry, today));
    }

    private EnquiryView shown(Enquiry enquiry) {
        return EnquiryView.of(enquiry, calendar.today());
    }
}
