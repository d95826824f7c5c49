package org.concordat.reporting.report.rest;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.concordat.platform.http.QueryParameters;
import org.concordat.reporting.report.Report;
import org.concordat.reporting.report.ReportFilters;

/** The filters of a report are those of the operation that answers with it, and no second list. */
@ApplicationScoped
public class ParametersOfReports implements ReportFilters {

    private final Map<String, List<String>> byPath;

    ParametersOfReports() {
        this.byPath = Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type ->
                        type.isAnnotationPresent(Path.class) && pathOf(type).startsWith(ReportListResource.PATH + "/"))
                .distinct()
                .collect(Collectors.toMap(ParametersOfReports::pathOf, ParametersOfReports::parametersOf));
    }

    @Override
    public List<String> of(Report<?> report) {
        return byPath.get(ReportListResource.PATH + "/" + report.name());
    }

    private static String pathOf(Class<?> resource) {
        return resource.getAnnotation(Path.class).value();
    }

    private static List<String> parametersOf(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> method.isAnnotationPresent(GET.class))
                .flatMap(method -> QueryParameters.of(method).keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
