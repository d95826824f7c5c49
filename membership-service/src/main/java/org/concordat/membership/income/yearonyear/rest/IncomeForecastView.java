package org.concordat.membership.income.yearonyear.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.income.yearonyear.YearOnYear;
import org.concordat.membership.income.yearonyear.YearlyFigures;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Income year on year, as callers see it. */
@Schema(name = "IncomeForecast")
public record IncomeForecastView(
        LocalDate asAt, @Size(max = 20) List<YearView> years) {

    /** One year. */
    @Schema(name = "IncomeForecastYear")
    public record YearView(
            FinancialYear financialYear,
            FiguresView figures,

            @Schema(description = "Since the year before; negative for less")
            FiguresView change,

            @Size(max = 100) List<OfClass> byClass,
            @Size(max = 1000) List<OfSubRegion> bySubRegion) {

        static YearView of(YearOnYear.Year year) {
            return new YearView(
                    year.financialYear(),
                    FiguresView.of(year.total().figures()),
                    FiguresView.of(year.total().change()),
                    year.byClass().entrySet().stream()
                            .map(part -> new OfClass(
                                    part.getKey(),
                                    FiguresView.of(part.getValue().figures()),
                                    FiguresView.of(part.getValue().change())))
                            .toList(),
                    year.bySubRegion().entrySet().stream()
                            .map(part -> new OfSubRegion(
                                    part.getKey(),
                                    FiguresView.of(part.getValue().figures()),
                                    FiguresView.of(part.getValue().change())))
                            .toList());
        }
    }

    /** One class of a year; the class is known by its name from year to year. */
    @Schema(name = "IncomeForecastOfClass")
    public record OfClass(@Schema(maxLength = 100) String className, FiguresView figures, FiguresView change) {}

    /** One sub-region in a year. */
    @Schema(name = "IncomeForecastOfSubRegion")
    public record OfSubRegion(@Schema(maxLength = 50) String subRegion, FiguresView figures, FiguresView change) {}

    /** What is expected and what came of it. */
    @Schema(name = "IncomeForecastFigures")
    public record FiguresView(
            @Schema(description = "Organisations that the year's rate card has a class for, active on its first day")
            long organisations,

            @Schema(description = "Subscriptions that were in force on the day")
            long members,

            @Schema(description = "Rate × organisations") Money expected,
            @Schema(description = "Asked of the members") Money agreed,

            @Schema(description = "Demanded of the members by the day, less what was credited")
            Money invoiced,

            @Schema(description = "Paid by the day, up to the invoice; also by members that have left since")
            Money received,

            @Schema(description = "Invoiced to members and not paid by the day")
            Money outstanding) {

        static FiguresView of(YearlyFigures figures) {
            return new FiguresView(
                    figures.organisations(),
                    figures.members(),
                    figures.expected(),
                    figures.agreed(),
                    figures.invoiced(),
                    figures.received(),
                    figures.outstanding());
        }
    }

    static IncomeForecastView of(YearOnYear forecast) {
        return new IncomeForecastView(
                forecast.asAt(), forecast.years().stream().map(YearView::of).toList());
    }
}
