package org.ascribe.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The house rules, on the classes that people wrote: what tools generate stays out. */
class HouseRulesTest {
    /** A package knows only those before it. */
    private static final List<String> READING_ORDER = List.of(
            "text",
            "extraction",
            "ranking",
            "store",
            "access",
            "journal",
            "article",
            "matching",
            "review",
            "report",
            "backup",
            "web",
            "cli");

    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year");

    private final JavaClasses house = WrittenClasses.read();

    @Test
    void a_package_knows_only_those_before_it() {
        for (int i = 0; i < READING_ORDER.size() - 1; i++) {
            noClasses()
                    .that()
                    .resideInAPackage(in(READING_ORDER.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(READING_ORDER.subList(i + 1, READING_ORDER.size()).stream()
                            .map(HouseRulesTest::in)
                            .toArray(String[]::new))
                    .allowEmptyShould(true)
                    .because("the reading order is " + READING_ORDER)
                    .check(house);
        }
    }

    @Test
    void every_class_stands_in_a_package_of_the_reading_order() {
        classes()
                .should()
                .resideInAnyPackage(
                        READING_ORDER.stream().map(HouseRulesTest::in).toArray(String[]::new))
                .check(house);
    }

    @Test
    void the_core_depends_on_java_alone_and_only_adapters_on_opennlp() {
        classes()
                .that()
                .resideInAnyPackage(in("text"), in("extraction"), in("ranking"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "opennlp..", in("text"), in("extraction"), in("ranking"))
                .check(house);
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("OpenNlp")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("opennlp..")
                .check(house);
    }

    @Test
    void http_is_spoken_only_where_it_belongs() {
        noClasses()
                .that(are(describe(
                        "neither pages, API, form nor mechanism",
                        type -> !outermost(type).getSimpleName().matches(".*(Pages|Api|Form|Mechanism|ShownOnce)"))))
                .and()
                .resideOutsideOfPackage(in("web"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..")
                .check(house);
    }

    @Test
    void no_entity_crosses_the_api() {
        DescribedPredicate<JavaMethod> handsOut =
                describe("hand out or take an entity", method -> method.getAllInvolvedRawTypes().stream()
                        .anyMatch(t -> t.isAnnotatedWith(Entity.class)));
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Api")
                .or()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Pages")
                .or()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Json")
                .and()
                .arePublic()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(handsOut))
                .check(house);
    }

    @Test
    void associations_point_upstream_and_nothing_is_injected_into_fields() {
        noFields().should().beAnnotatedWith(OneToMany.class).check(house);
        noFields().should().beAnnotatedWith(Inject.class).check(house);
    }

    @Test
    void nothing_static_changes() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(house);
    }

    @Test
    void only_commands_print() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(house);
    }

    @Test
    void the_time_comes_from_the_one_clock() {
        DescribedPredicate<JavaAccess<?>> ownClock = describe("a clock of one's own", access -> {
            AccessTarget target = access.getTarget();
            String owner = target.getOwner().getName();
            boolean now = target.getName().equals("now")
                    && TIMES.contains(owner)
                    && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
                    && unit.getRawParameterTypes().isEmpty();
            return now
                    || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis")
                    || owner.equals("java.time.Clock") && target.getName().startsWith("system");
        });
        noClasses()
                .that()
                .doNotHaveSimpleName("OneClock")
                .should()
                .accessTargetWhere(ownClock)
                .check(house);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager)")
                .check(house);
        noFields().should().haveNameMatching("source").check(house);
        noMethods().should().haveNameMatching("source").check(house);
    }

    private static String in(String name) {
        return "org.ascribe." + name + "..";
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRulesTest::outermost).orElse(type);
    }
}
