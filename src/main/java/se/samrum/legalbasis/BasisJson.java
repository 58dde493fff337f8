package se.samrum.legalbasis;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samrum.agency.AgencyKind;
import se.samrum.web.CheckedForm;

/** Writes a new version down as the columns of the database are called. */
final class BasisJson {

    private BasisJson() {}

    static NewBasis of(BasisForm form) {
        JsonObjectBuilder said = Json.createObjectBuilder()
                .add("code", form.getCode())
                .add("statute", form.getStatute().strip())
                .add("name_sv", form.getNameSv().strip())
                .add("name_en", form.getNameEn().strip())
                .add("guidance_sv", form.getGuidanceSv().strip())
                .add("guidance_en", form.getGuidanceEn().strip())
                .add("force", form.getForce().name())
                .add("duration", form.isStanding() ? "STANDING" : "SINGLE")
                .add("valid_from", form.begins().toString());
        reach(form, said);
        if (!CheckedForm.isEmpty(form.getReviewedBy())) {
            said.add("reviewed_by", form.getReviewedBy().strip());
        }
        return new NewBasis(said.build().toString(), asked(form).toString());
    }

    private static void reach(BasisForm form, JsonObjectBuilder said) {
        said.add("discloser_kinds", kinds(form.getDisclosers()))
                .add("discloser_must", form.getDiscloserMust().name())
                .add("covers", words(BasisForm.sections(form.getCovers()).ranges()))
                .add("excludes", words(BasisForm.sections(form.getExcludes()).ranges()))
                .add("receiver_kinds", kinds(form.getReceivers()))
                .add("receiver_must", form.getReceiverMust().name())
                .add("crime", form.getCrime().name())
                .add("decider", form.getDecider().name());
    }

    private static JsonArray asked(BasisForm form) {
        List<BasisQuestion> questions = form.getQuestions().stream()
                .filter(QuestionForm::isThere)
                .map(QuestionForm::question)
                .toList();
        JsonArrayBuilder all = Json.createArrayBuilder();
        IntStream.range(0, questions.size()).forEach(i -> all.add(question(i + 1, questions.get(i))));
        return all.build();
    }

    private static JsonObjectBuilder question(int position, BasisQuestion question) {
        JsonObjectBuilder asked = Json.createObjectBuilder()
                .add("position", position)
                .add("code", question.code())
                .add("kind", question.kind().name())
                .add("unsure", question.unsure())
                .add("asks_sv", question.asks().swedish())
                .add("asks_en", question.asks().english())
                .add("refusal_sv", question.refusal().swedish())
                .add("refusal_en", question.refusal().english());
        question.ageLimit().ifPresent(limit -> asked.add("age_limit", limit));
        return asked;
    }

    private static JsonArray kinds(AgencyKind... kinds) {
        return words(Stream.of(kinds).map(AgencyKind::name).toList());
    }

    private static JsonArray words(Collection<String> words) {
        return Json.createArrayBuilder(words).build();
    }
}
